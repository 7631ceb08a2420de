import { axisX, axisY, dot, gridY, line, plot, ruleY } from '@observablehq/plot';
import type { Lines } from '../../core/dashboard/figure';
import type { Canvas } from './canvas';
import { dayText, monthText, numberText } from './numbers';
import { lookOf } from './series';

/** More points are a line alone. */
const mostDots = 60;

/** Lines through points; a series is told by its dashes and its shapes as well as by its colour. */
export function drawLines(drawing: Lines, { width, language }: Canvas): Element {
  const { x, y, series, reference } = drawing;
  const xs = series.flatMap(({ points }) => points.map(point => point.x));
  const isLong = Math.max(...xs) - Math.min(...xs) > 400;
  const says = (value: number) => {
    if (x.as === 'month' || (x.as === 'day' && isLong)) return monthText(value, language);
    return x.as === 'day' ? dayText(value, language) : numberText(value, x.as, language);
  };
  const marks = series.flatMap(({ name, points }, index) => {
    const { color, dash, symbol } = lookOf(index);
    const title = (point: { readonly x: number; readonly y: number }) =>
      `${name}, ${says(point.x)}: ${numberText(point.y, y.as, language)}`;
    const drawn = line(points, { x: 'x', y: 'y', stroke: color, strokeWidth: 2, strokeDasharray: dash });
    const dots = dot(points, { x: 'x', y: 'y', fill: color, stroke: color, symbol, r: 3.5, title });
    return points.length > mostDots ? [drawn] : [drawn, dots];
  });
  return plot({
    width,
    height: 230,
    marginLeft: 46,
    marginRight: 30,
    marginTop: 24,
    marginBottom: 38,
    x: { ...(x.range ? { domain: [...x.range] } : {}) },
    y: { ...(y.range ? { domain: [...y.range] } : { zero: true, nice: true }) },
    marks: [
      gridY({ strokeOpacity: 0.15, ticks: 4 }),
      axisY({
        label: y.label,
        labelArrow: 'none',
        labelAnchor: 'top',
        tickSize: 0,
        ticks: 4,
        tickFormat: (value: number) => numberText(value, y.as, language),
      }),
      axisX({
        label: x.label,
        labelArrow: 'none',
        labelAnchor: 'center',
        tickSize: 3,
        ...ticksOf(drawing, width, xs),
        tickFormat: says,
      }),
      ...referenceMarks(reference),
      ...marks,
    ],
  });
}

/** Counts are marked at whole numbers, days at points of the data. */
function ticksOf({ x }: Lines, width: number, xs: readonly number[]) {
  const most = Math.max(2, Math.floor(width / 80));
  if (x.as === 'percent' || x.as === 'decimal') return { ticks: Math.min(5, most) };
  const known = [...new Set(xs)].sort((a, b) => a - b);
  const nth = Math.ceil(known.length / most);
  return { ticks: known.filter((_, index) => index % nth === 0) };
}

function referenceMarks(reference: Lines['reference']) {
  const look = { stroke: 'currentColor', strokeOpacity: 0.6, strokeDasharray: '1 4' };
  if (reference === undefined) return [];
  if (typeof reference === 'number') return [ruleY([reference], look)];
  return [
    line(
      [
        [0, 0],
        [1, 1],
      ],
      look,
    ),
  ];
}
