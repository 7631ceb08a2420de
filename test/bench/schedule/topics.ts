import pack from '../../../katas/topics.json';
import type { Topic } from '../../../src/core/kata';

/** The topics of the built-in pack, and as many packs again of the same shape as asked for. @param packs 1 or more */
export function topicsOf(packs: number): Topic[] {
  return Array.from({ length: packs }, (_, index) => {
    const named = (id: string) => (index === 0 ? id : `${id}-${index + 1}`);
    return pack.topics.map(topic => ({
      ...topic,
      id: named(topic.id),
      needs: ('needs' in topic ? (topic.needs ?? []) : []).map(named),
    }));
  }).flat();
}
