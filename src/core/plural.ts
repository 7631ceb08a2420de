/**
 * The form of a message that fits a number. A message of which there are several forms has them between `|`, one for each
 * plural category of its language in CLDR's order (zero, one, two, few, many, other): in English `{0} day|{0} days`, in
 * Polish `{0} dzień|{0} dni|{0} dni|{0} dnia`. The last form stands for those that are missing.
 * @param forms the message as translated @param language of the message, a BCP 47 tag
 */
export function pluralForm(forms: string, count: number, language: string): string {
  const all = forms.split('|');
  const rules = new Intl.PluralRules(language);
  const categories = order.filter(category => rules.resolvedOptions().pluralCategories.includes(category));
  return all[Math.min(categories.indexOf(rules.select(count)), all.length - 1)] ?? forms;
}

const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
