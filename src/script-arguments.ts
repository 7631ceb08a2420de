import { PracticeError } from './core/errors';
import type { Prediction } from './core/events';

// A script may pass anything; what the log would refuse must not get as far as the grade.

/** @throws PracticeError for a prediction that is none */
export function checkPrediction({ pass, minutes, approach, plan }: Prediction): void {
  if (typeof pass !== 'number' || !(pass >= 0 && pass <= 1)) {
    throw new PracticeError('"pass" is a chance from 0 to 1, not {0}.', JSON.stringify(pass));
  }
  if (typeof minutes !== 'number' || !(minutes > 0 && minutes <= 1440)) {
    throw new PracticeError('"minutes" is a number above 0, at most 1440, not {0}.', JSON.stringify(minutes));
  }
  for (const [name, value] of Object.entries({ approach, plan })) {
    if (value !== undefined && typeof value !== 'string') {
      throw new PracticeError('"{0}" is text, not {1}. Leave it out where there is none.', name, JSON.stringify(value));
    }
  }
}

/** @throws PracticeError where the summary is no text or the key points are no list */
export function checkRecall(summary: unknown, recalled: unknown): void {
  if (typeof summary !== 'string') {
    throw new PracticeError('"summary" is what you wrote from memory, text, not {0}.', JSON.stringify(summary));
  }
  if (!Array.isArray(recalled)) {
    throw new PracticeError('"recalled" is a list of key point ids, not {0}.', JSON.stringify(recalled));
  }
}
