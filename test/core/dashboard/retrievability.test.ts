import { deepEqual } from 'node:assert/strict';
import { retrievabilityNow } from '../../../src/core/dashboard/retrievability';

describe('Retrievability by topic', () => {
  it('has each memory of a topic, the topic with the weakest one first', () => {
    const item = { due: 0, isNew: false };
    const found = retrievabilityNow([
      { ...item, kind: 'procedural', topic: 'heaps', language: 'go', retrievability: 0.9 },
      { ...item, kind: 'procedural', topic: 'graphs', language: 'go', retrievability: 0.95 },
      { ...item, kind: 'conceptual', topic: 'graphs', retrievability: 0.5 },
    ]);
    deepEqual(found, [
      {
        topic: 'graphs',
        memories: [
          { kind: 'procedural', language: 'go', retrievability: 0.95 },
          { kind: 'conceptual', retrievability: 0.5 },
        ],
      },
      { topic: 'heaps', memories: [{ kind: 'procedural', language: 'go', retrievability: 0.9 }] },
    ]);
  });
});
