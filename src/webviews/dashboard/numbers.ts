import type { NumberForm } from '../../core/dashboard/figure';

const dayMs = 86_400_000;

/** A number as people read it: `12`, `0.4`, `85 %`. */
export function numberText(value: number, form: NumberForm, language: string): string {
  const options: Readonly<Record<NumberForm, Intl.NumberFormatOptions>> = {
    count: { maximumFractionDigits: 0 },
    decimal: { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 },
    percent: { style: 'percent', maximumFractionDigits: 0 },
  };
  return new Intl.NumberFormat(language, options[form]).format(value);
}

/** @param day since 1970 @param span how many days the axis shows: over years a day is no help */
export function dayAxisText(day: number, span: number, language: string): string {
  const options: Intl.DateTimeFormatOptions =
    span > 400 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day * dayMs);
}

/** Every so many-th of `count` labels fits, where each takes `room` of `width`, pixels. */
export function everyNth(count: number, width: number, room: number): number {
  return Math.max(1, Math.ceil((count * room) / Math.max(1, width)));
}
