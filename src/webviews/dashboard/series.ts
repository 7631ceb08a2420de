/** How a series looks: by colour, and so that nobody needs the colour. */
export interface SeriesLook {
  readonly color: string;
  readonly dash: string;
  readonly symbol: 'circle' | 'diamond2' | 'triangle2';
}

const looks: readonly SeriesLook[] = [
  { color: 'var(--series-0)', dash: '', symbol: 'circle' },
  { color: 'var(--series-1)', dash: '6 3', symbol: 'diamond2' },
  { color: 'var(--series-2)', dash: '2 3', symbol: 'triangle2' },
];

/** @param index of the series; after three they come again */
export function lookOf(index: number): SeriesLook {
  return looks[index % looks.length] ?? { color: 'currentColor', dash: '', symbol: 'circle' };
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** An element of SVG with its attributes. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What fills the bars of a series: the first is full, the others are hatched. @param figure its id */
export function fillOf(index: number, figure: string): string {
  return index === 0 ? lookOf(0).color : `url(#${hatchId(index, figure)})`;
}

/** The hatching of a series, to be put into the picture that uses it. */
export function hatch(index: number, figure: string): SVGElement {
  const pattern = svgElement('pattern', {
    id: hatchId(index, figure),
    width: 5,
    height: 5,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `rotate(${index % 2 === 1 ? 45 : -45})`,
  });
  pattern.append(svgElement('line', { x1: 0, y1: 0, x2: 0, y2: 5, stroke: lookOf(index).color, 'stroke-width': 4 }));
  return pattern;
}

function hatchId(index: number, figure: string): string {
  return `hatch-${figure}-${index}`;
}
