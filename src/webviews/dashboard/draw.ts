import type { Drawing, Figure } from '../../core/dashboard/figure';
import type { Canvas } from './canvas';
import { drawBars, drawBarsDown } from './draw-bars';
import { drawGrid } from './draw-grid';
import { drawIntervals } from './draw-intervals';
import { drawLines } from './draw-lines';

/** The picture of a figure, drawn by Observable Plot; undefined where there is nothing to draw. */
export function draw(figure: Figure, width: number, language: string): SVGElement | undefined {
  const { drawing, id } = figure;
  if (drawing === undefined || width < 100) return undefined;
  const svg = pictureOf(drawing, { width, language, figure: id });
  if (!(svg instanceof SVGElement)) return undefined;
  // Plot's own style element is no part of the policy of the page, which has its rules among its styles.
  svg.querySelector('style')?.remove();
  // It is read as one image; labels of its parts have no role to be on.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${figure.title}. ${figure.sentence}`);
  return svg;
}

function pictureOf(drawing: Drawing, canvas: Canvas): Element {
  switch (drawing.kind) {
    case 'bars':
      return drawing.direction === 'across' ? drawBars(drawing, canvas) : drawBarsDown(drawing, canvas);
    case 'lines':
      return drawLines(drawing, canvas);
    case 'intervals':
      return drawIntervals(drawing, canvas);
    case 'grid':
      return drawGrid(drawing, canvas);
  }
}
