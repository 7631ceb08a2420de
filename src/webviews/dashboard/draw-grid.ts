import { axisX, axisY, dot, gridY, plot } from '@observablehq/plot';
import type { Grid } from '../../core/dashboard/figure';
import type { Canvas } from './canvas';
import { numberText } from './numbers';
import { lookOf } from './series';

/** Amounts as circles: their size says it, so that no colour has to. */
export function drawGrid({ columns, rows, cells, label, firstNamed }: Grid, { width, language }: Canvas): Element {
  const left = 42;
  const cell = (width - left - 14) / columns.length;
  const height = Math.min(30, Math.max(18, cell));
  const says = ({ row, column, value }: Grid['cells'][number]) =>
    `${rows[row] ?? ''} ${columns[column] ?? ''}: ${numberText(value, 'count', language)} ${label}`;
  const nth = width < 420 ? 6 : 3;
  return plot({
    width,
    height: height * rows.length + 34,
    marginLeft: left,
    marginRight: 14,
    marginTop: 4,
    marginBottom: 30,
    x: { type: 'band', domain: columns.map((_, index) => index) },
    y: { type: 'band', domain: rows.map((_, index) => index) },
    r: { range: [0, Math.min(cell, height) * 0.56] },
    marks: [
      gridY({ strokeOpacity: 0.15 }),
      axisX({
        label: null,
        tickSize: 3,
        ticks: columns.flatMap((_, index) => ((index - firstNamed) % nth === 0 ? [index] : [])),
        tickFormat: (index: number) => columns[index] ?? '',
      }),
      axisY({ label: null, tickSize: 0, tickFormat: (index: number) => rows[index] ?? '' }),
      dot(cells, { x: 'column', y: 'row', r: 'value', fill: lookOf(0).color, title: says }),
    ],
  });
}
