import { axisX, axisY, dot, gridX, plot, ruleX, ruleY, tickX } from '@observablehq/plot';
import type { Intervals } from '../../core/dashboard/figure';
import type { Canvas } from './canvas';
import { labelRoom, shownLabels } from './labels';
import { numberText } from './numbers';
import { lookOf } from './series';

/** Values on one scale, a line each; series stand a little apart, so that none covers another. */
export function drawIntervals(drawing: Intervals, { width, language }: Canvas): Element {
  const { x, rows, series, target, reference } = drawing;
  const labels = rows.map(({ label }) => label);
  const room = labelRoom(labels, width);
  const shown = shownLabels(labels, room);
  const number = (value: number) => numberText(value, x.as, language);
  const marks = series.flatMap((name, index) => {
    const { color, symbol } = lookOf(index);
    const dy = (index - (series.length - 1) / 2) * 9;
    const points = rows.flatMap(({ label, marks }, at) =>
      marks
        .filter(mark => mark.series === index)
        .map(({ value, interval, of }) => {
          const what = [label, name, of].filter(part => part !== undefined).join(', ');
          return { at, value, interval, says: `${what}: ${number(value)}` };
        }),
    );
    const sure = points.flatMap(({ at, interval }) => (interval ? [{ at, from: interval[0], to: interval[1] }] : []));
    return [
      ruleY(sure, { y: 'at', x1: 'from', x2: 'to', stroke: color, strokeWidth: 2, dy }),
      dot(points, { y: 'at', x: 'value', fill: color, stroke: color, symbol, r: 4, dy, title: 'says' }),
    ];
  });
  const targets = rows.flatMap(({ label, target: value }, at) =>
    value === undefined ? [] : [{ at, value, says: `${label}, ${target ?? ''}: ${number(value)}` }],
  );
  const ticks = width < 400 ? 3 : 5;
  return plot({
    width,
    height: 44 + (series.length > 1 ? 28 : 22) * rows.length,
    marginLeft: room,
    marginRight: 22,
    marginTop: 4,
    marginBottom: 38,
    y: { type: 'band', domain: rows.map((_, at) => at) },
    x: { ...(x.range ? { domain: [...x.range] } : { nice: true }) },
    marks: [
      gridX({ strokeOpacity: 0.15, ticks }),
      axisX({
        label: x.label,
        labelArrow: 'none',
        labelAnchor: 'center',
        tickSize: 0,
        ticks,
        tickFormat: number,
      }),
      axisY({ label: null, tickSize: 0, tickFormat: (at: number) => shown[at] ?? '' }),
      ...(reference === undefined ? [] : [ruleX([reference], { strokeDasharray: '1 4' })]),
      ...(targets.length === 0
        ? []
        : [tickX(targets, { y: 'at', x: 'value', stroke: 'currentColor', strokeWidth: 2, inset: 3, title: 'says' })]),
      ...marks,
    ],
  });
}
