import type { Grade } from '../../core/events';

export const grades = [1, 2, 3, 4] as const satisfies readonly Grade[];

/** The grade a key names: `1`–`4`. */
export function gradeOfKey(key: string): Grade | undefined {
  return grades.find(grade => String(grade) === key);
}

/** One grade down or up; the ends stay. */
export function neighbourGrade(grade: Grade, direction: 1 | -1): Grade {
  return grades.find(other => other === grade + direction) ?? grade;
}
