import { axisX, axisY, barX, barY, gridX, gridY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import type { Bars } from '../../core/dashboard/figure';
import type { Canvas } from './canvas';
import { labelRoom, shownLabels } from './labels';
import { everyNth, numberText } from './numbers';
import { fillOf, hatch, lookOf, svgElement } from './series';

/** One bar of a series on top of those before it. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

function piecesOf({ bars, series }: Bars, of: number, language: string): Piece[] {
  return bars.flatMap(({ label, values }, at) => {
    const value = values[of] ?? 0;
    const from = values.slice(0, of).reduce((sum, below) => sum + below, 0);
    const says = `${label}: ${numberText(value, 'count', language)} ${series[of] ?? ''}`;
    return value > 0 ? [{ at, from, to: from + value, says }] : [];
  });
}

/** Bars that stand side by side. */
export function drawBars(drawing: Bars, { width, language, figure }: Canvas): Element {
  const { bars, series, label } = drawing;
  const nth = everyNth(bars.length, width - 50, 62);
  const { grid, ticks } = scaleOf(drawing, language);
  const marks = series.map((_, index) =>
    barY(piecesOf(drawing, index, language), {
      x: 'at',
      y1: 'from',
      y2: 'to',
      fill: fillOf(index, figure),
      stroke: lookOf(index).color,
      insetLeft: bars.length > 60 ? 0 : 1,
      insetRight: bars.length > 60 ? 0 : 1,
      title: 'says',
    }),
  );
  const svg = plot({
    width,
    height: 220,
    marginLeft: 40,
    marginRight: 20,
    marginTop: 24,
    x: { type: 'band', domain: bars.map((_, at) => at), padding: 0 },
    y: { nice: true, zero: true },
    marks: [
      gridY({ strokeOpacity: 0.15, ...grid }),
      axisY({ label, labelArrow: 'none', labelAnchor: 'top', tickSize: 0, ...ticks }),
      axisX({
        label: null,
        tickSize: 3,
        ticks: bars.flatMap((_, at) => (at % nth === 0 ? [at] : [])),
        tickFormat: (at: number) => bars[at]?.label ?? '',
      }),
      ...marks,
      ruleY([0]),
    ],
  });
  return withHatching(svg, series.length, figure);
}

/** Bars one below the other, for names. */
export function drawBarsDown(drawing: Bars, { width, language, figure }: Canvas): Element {
  const { bars, series, label } = drawing;
  const labels = bars.map(bar => bar.label);
  const room = labelRoom(labels, width);
  const shown = shownLabels(labels, room);
  const { grid, ticks } = scaleOf(drawing, language);
  const marks = series.flatMap((_, index) => {
    const pieces = piecesOf(drawing, index, language);
    return [
      barX(pieces, {
        y: 'at',
        x1: 'from',
        x2: 'to',
        fill: fillOf(index, figure),
        stroke: lookOf(index).color,
        inset: 2,
        title: 'says',
      }),
      text(pieces, {
        y: 'at',
        x: 'to',
        dx: 6,
        textAnchor: 'start',
        text: ({ from, to }: Piece) => numberText(to - from, 'count', language),
      }),
    ];
  });
  const svg = plot({
    width,
    height: 46 + 24 * bars.length,
    marginLeft: room,
    marginRight: 34,
    marginTop: 4,
    marginBottom: 36,
    y: { type: 'band', domain: bars.map((_, at) => at) },
    x: { zero: true, nice: true },
    marks: [
      gridX({ strokeOpacity: 0.15, ...grid }),
      axisX({ label, labelArrow: 'none', labelAnchor: 'center', tickSize: 0, ...ticks }),
      axisY({ label: null, tickSize: 0, tickFormat: (at: number) => shown[at] ?? '' }),
      ...marks,
      ruleX([0]),
    ],
  });
  return withHatching(svg, series.length, figure);
}

/** Few things are marked one by one: there is no half rep. What the grid takes and what its axis takes. */
function scaleOf({ bars }: Bars, language: string) {
  const most = Math.max(...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const grid = most <= 5 ? { interval: 1 } : { ticks: 4 };
  return { grid, ticks: { ...grid, tickFormat: (value: number) => numberText(value, 'decimal', language) } };
}

function withHatching(svg: Element, count: number, figure: string): Element {
  const definitions = svgElement('defs', {});
  for (let index = 1; index < count; index++) definitions.append(hatch(index, figure));
  svg.prepend(definitions);
  return svg;
}
