import type { Json } from '../core/values';
import type { ContentFile, KataFile, TopicsFile } from './format';
import type { Report } from './problem';

/** Each returns the file as typed data, or undefined after reporting every place where the schema does not hold. */
export interface Schemas {
  kata(value: Json, report: Report): KataFile | undefined;
  topics(value: Json, report: Report): TopicsFile | undefined;
  variation(value: Json, report: Report): ContentFile | undefined;
}

/**
 * For a pack that the gate has proven, as the built-in one: checking it again would cost more at every start than
 * everything else that happens there.
 */
export const proven: Schemas = {
  kata: value => value as unknown as KataFile,
  topics: value => value as unknown as TopicsFile,
  variation: value => value as unknown as ContentFile,
};
