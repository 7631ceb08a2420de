import { type Measured, readMeasured } from '../../core/measure';
import { isRecord } from '../../core/values';
import type { Translate } from '../../core/words';
import { makeNonce } from '../interpreted';
import { LearnerProcess, type ProcessSpec } from '../process';
import { defaultLimits } from '../runner';

interface Measuring {
  /** measure.py, which reads the source from stdin. */
  readonly spec: ProcessSpec;
  readonly t: Translate;
}

/** Counts the functions of a source by Python's own parser. */
export async function measureSource(code: string, { spec, t }: Measuring, signal: AbortSignal): Promise<Measured> {
  const measuring = await LearnerProcess.start(spec);
  const { pieces, stderr } = await measuring.run({ request: code, nonce: makeNonce(), limits: defaultLimits }, signal);
  const printed = pieces.map(piece => (piece.kind === 'output' ? piece.text : '')).join('');
  const counted = parsed(printed);
  const fault = isRecord(counted) && typeof counted.fault === 'string' ? counted.fault : undefined;
  if (fault !== undefined) {
    const line = isRecord(counted) && typeof counted.line === 'number' ? { line: counted.line } : {};
    return { message: t('The code cannot be read: {0}.', fault), ...line };
  }
  const why = stderr.trim().slice(-200);
  return (
    readMeasured(counted) ?? {
      message: t('Python could not count the code ({0}).', why === '' ? t('it does not say why') : why),
    }
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Python ended before it had printed anything whole; what it said on stderr is told.
    return undefined;
  }
}
