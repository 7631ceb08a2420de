import type { Topic } from '../core/kata';
import type { Json } from '../core/values';
import type { TopicFile } from './format';
import { pointerTo, type Report } from './problem';
import type { Schemas } from './schemas';

/**
 * Reads topics.json. Topics stay usable where their prerequisites are not: an unknown one, or one that closes a cycle,
 * is reported and left out of `needs`.
 * @param outer ids of topics from packs loaded earlier
 */
export function readTopics(json: Json, outer: ReadonlySet<string>, schemas: Schemas, report: Report): readonly Topic[] {
  const file = schemas.topics(json, report);
  if (!file) return [];
  const first = new Map<string, TopicFile>();
  file.topics.forEach((topic, index) => {
    if (first.has(topic.id)) report(pointerTo('topics', index, 'id'), `There is another topic "${topic.id}".`);
    else first.set(topic.id, topic);
    checkKeyPoints(topic, pointerTo('topics', index, 'keyPoints'), report);
  });
  const known = (id: string): boolean => first.has(id) || outer.has(id);
  const resolved = [...first.values()].map(topic => {
    const at = pointerTo('topics', file.topics.indexOf(topic), 'needs');
    const needs = (topic.needs ?? []).filter((id, index) => {
      if (!known(id)) report(at + pointerTo(index), `There is no topic "${id}".`);
      return known(id);
    });
    return { at, topic: { ...topic, needs } };
  });
  return breakCycles(resolved, report);
}

function checkKeyPoints({ keyPoints }: TopicFile, at: string, report: Report): void {
  const seen = new Set<string>();
  keyPoints.forEach(({ id }, index) => {
    if (seen.has(id)) report(at + pointerTo(index, 'id'), `There is another key point "${id}" in this topic.`);
    seen.add(id);
  });
}

/** Drops each prerequisite that leads back to its own topic over those accepted before it, so that an order exists. */
function breakCycles(
  topics: readonly { readonly at: string; readonly topic: Topic }[],
  report: Report,
): readonly Topic[] {
  const accepted = new Map<string, string[]>();
  return topics.map(({ at, topic }) => {
    const needs: string[] = [];
    accepted.set(topic.id, needs);
    topic.needs.forEach((id, index) => {
      const path = pathTo(topic.id, id, accepted);
      if (path) report(at + pointerTo(index), `Prerequisites form a cycle: ${[topic.id, ...path].join(' needs ')}.`);
      else needs.push(id);
    });
    return { ...topic, needs };
  });
}

/** The way from `from` along prerequisites to `target`, both included; undefined where there is none. */
function pathTo(
  target: string,
  from: string,
  needs: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of cameFrom.keys()) {
    if (id === target) return wayBack(id, cameFrom);
    for (const next of needs.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return undefined;
}

function wayBack(end: string, cameFrom: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let id: string | undefined = end; id !== undefined; id = cameFrom.get(id)) way.unshift(id);
  return way;
}
