/** One chart in words, numbers and marks: plain JSON that a page draws without knowing what it is about. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What it shows, with its count; where there is too little to draw, what is missing. */
  readonly sentence: string;
  /** How to read it, or what it does not say. */
  readonly note?: string;
  /** Absent: too little is known. */
  readonly drawing?: Drawing;
  /** The same data; also what is too little to be drawn. */
  readonly table: Table;
}

export interface FigureGroup {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** How a number is written. */
export type NumberForm = 'count' | 'decimal' | 'percent';

export interface Table {
  readonly columns: readonly { readonly name: string; readonly as: 'text' | NumberForm }[];
  /** Null: nothing is known. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export type Drawing = Bars | Lines | Intervals | Grid;

/** Bars from 0, the series stacked. */
export interface Bars {
  readonly kind: 'bars';
  /** Side by side with few long labels, or one below the other. */
  readonly direction: 'across' | 'down';
  /** What the length means. */
  readonly label: string;
  /** Names. */
  readonly series: readonly string[];
  /** `values`: one a series. */
  readonly bars: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** Points joined in the order of x. */
export interface Lines {
  readonly kind: 'lines';
  /** `day`, `month`: practice days since 1970, of which a month has its first. */
  readonly x: Axis & { readonly as: NumberForm | 'day' | 'month' };
  readonly y: Axis & { readonly as: NumberForm };
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  /** A horizontal line at this height, or the diagonal on which both axes agree. */
  readonly reference?: number | 'diagonal';
}

export interface Axis {
  readonly label: string;
  /** Absent: as the data has it, 0 included. */
  readonly range?: readonly [number, number];
}

/** Values on one scale, a line each, with how sure they are. */
export interface Intervals {
  readonly kind: 'intervals';
  readonly x: Axis & { readonly as: NumberForm };
  readonly series: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly marks: readonly {
      /** Index into `series`. */
      readonly series: number;
      readonly value: number;
      /** What it is of, where a line has several of a series. */
      readonly of?: string;
      /** 95 %. */
      readonly interval?: readonly [number, number];
    }[];
    /** What was wanted of this line. */
    readonly target?: number;
  }[];
  /** The name of the targets. */
  readonly target?: string;
  /** A vertical line. */
  readonly reference?: number;
}

/** Amounts by two categories. */
export interface Grid {
  readonly kind: 'grid';
  readonly label: string;
  readonly columns: readonly string[];
  /** The first column that is named; of the others every third, or sixth where there is little room. */
  readonly firstNamed: number;
  readonly rows: readonly string[];
  /** Indexes into `columns` and `rows`. */
  readonly cells: readonly { readonly column: number; readonly row: number; readonly value: number }[];
}
