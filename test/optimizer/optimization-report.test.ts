import { equal, match } from 'node:assert/strict';
import { english } from '../../src/core/words';
import type { Optimization } from '../../src/optimizer/optimization';
import { optimizationMarkdown, verdict } from '../../src/optimizer/optimization-report';

const better: Optimization = {
  reviews: 1200,
  fittedTo: 960,
  judgedOn: 230,
  weights: [],
  isFitted: true,
  isBetter: true,
  logLoss: { before: 0.5, after: 0.41239 },
  rmse: { before: 0.1, after: 0.051 },
  calibration: {
    before: [{ from: 0.85, to: 0.9, count: 230, predicted: 0.883, actual: 0.8 }],
    after: [{ from: 0.8, to: 0.85, count: 230, predicted: 0.805, actual: 0.8 }],
  },
};

describe('The report of a fit', () => {
  it('compares log loss and RMSE, and has a table of calibration for each', () => {
    const text = optimizationMarkdown(better, english);
    match(text, /first 960 of your 1200 reviews and judged on what came after: 230 reviews/);
    match(text, /\| log loss \(lower is better\) \| 0\.5000 \| 0\.4124 \|/);
    match(text, /\| RMSE of the bins \(lower is better\) \| 10\.0 % \| 5\.1 % \|/);
    match(text, /### Now\n\n\| predicted between .*\n.*\n\| 85–90 % \| 230 \| 88\.3 % \| 80\.0 % \|/);
    match(text, /### Fitted\n\n\| predicted between .*\n.*\n\| 80–85 % \| 230 \| 80\.5 % \| 80\.0 % \|/);
  });

  it('says whether the weights are better, no better, or none were found', () => {
    match(verdict(better, english), /better: log loss 0\.5000 → 0\.4124\.$/);
    match(verdict({ ...better, isBetter: false }, english), /no better.*stays as it is/);
    equal(
      verdict({ ...better, isBetter: false, isFitted: false }, english).startsWith('The 1200 reviews are of too few'),
      true,
    );
  });
});
