import { type Measured, readMeasured } from '../../core/measure';
import { makeNonce } from '../interpreted';
import { LearnerProcess, type ProcessSpec } from '../process';
import { defaultLimits } from '../runner';

/** Counts the functions of a source by Python's own parser: `spec` is measure.py, which reads the source from stdin. */
export async function measureSource(code: string, spec: ProcessSpec, signal: AbortSignal): Promise<Measured> {
  const measuring = await LearnerProcess.start(spec);
  const { pieces, stderr } = await measuring.run({ request: code, nonce: makeNonce(), limits: defaultLimits }, signal);
  const printed = pieces.map(piece => (piece.kind === 'output' ? piece.text : '')).join('');
  const measured = readMeasured(parsed(printed));
  return (
    measured ?? { message: `Python could not count the code (${stderr.trim().slice(-200) || 'it does not say why'}).` }
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
