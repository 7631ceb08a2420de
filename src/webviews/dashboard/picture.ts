import { svgElement } from './series';

/** What a picture outside this page cannot take from its style sheets. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const lineHeight = 18;
const margin = 12;

/** A chart with its title and its legend, that needs nothing of this page. */
export function standaloneSvg(title: string, drawn: SVGElement, legend: readonly SVGElement[]): SVGElement {
  const { width: inner, height } = drawn.getBoundingClientRect();
  const names = legendLines(legend);
  const top = margin + lineHeight * (1 + names.length) + 6;
  const [width, whole] = [Math.ceil(inner + 2 * margin), Math.ceil(top + height + margin)];
  const svg = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: whole,
    viewBox: `0 0 ${width} ${whole}`,
  });
  const { color, fontFamily } = getComputedStyle(drawn);
  const text = { fill: plainColor(color), 'font-family': fontFamily, 'font-size': 13 };
  const heading = svgElement('text', { ...text, x: margin, y: margin + 12, 'font-weight': 600 });
  heading.textContent = title;
  const background = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background');
  svg.append(svgElement('rect', { width, height: whole, fill: background || 'none' }), heading);
  for (const [index, { swatch, name }] of names.entries()) {
    const y = margin + lineHeight * (index + 1);
    const line = svgElement('g', { transform: `translate(${margin},${y})` });
    const words = svgElement('text', { ...text, x: 32, y: 12, 'font-size': 11 });
    words.textContent = name;
    line.append(detached(swatch), words);
    svg.append(line);
  }
  const body = detached(drawn);
  body.setAttribute('x', String(margin));
  body.setAttribute('y', String(top));
  svg.append(body);
  return svg;
}

/** Each swatch with the name beside it. */
function legendLines(legend: readonly SVGElement[]) {
  return legend.map(swatch => ({ swatch, name: swatch.parentElement?.textContent?.trim() ?? '' }));
}

/** A copy with what the style sheets give it. */
function detached(drawn: SVGElement): SVGElement {
  const copy = drawn.cloneNode(true) as SVGElement;
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      element.setAttribute(property, property === 'fill' || property === 'stroke' ? plainColor(value) : value);
    }
  }
  return copy;
}

/** A colour as every viewer of SVG knows it: mixed ones are computed as `color(…)`. */
function plainColor(color: string): string {
  if (!color.startsWith('color')) return color;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
}

/** The bytes of the file in base64. */
export async function pictureBytes(svg: SVGElement, format: 'svg' | 'png'): Promise<string> {
  const text = new XMLSerializer().serializeToString(svg);
  return format === 'svg' ? base64Of(new TextEncoder().encode(text)) : pngOf(text, svg);
}

/** Twice as fine as on the screen: for print, and for screens that are. */
const scale = 2;

async function pngOf(text: string, svg: SVGElement): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = scale * Number(svg.getAttribute('width'));
  canvas.height = scale * Number(svg.getAttribute('height'));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}
