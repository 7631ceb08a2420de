import assert from 'node:assert/strict';
import type { Language } from '../../src/core/kata';
import { supportFor } from '../../src/packs/languages/languages';
import { renameIdentifiers } from '../../src/packs/rename';

const rename = (language: Language, source: string): string =>
  renameIdentifiers(source, new Map([['key', 'word']]), supportFor(language).lexis);

/** A template as it is written: `#{` stands for the opening of a hole, which the linter takes for a mistake here. */
const template = (text: string): string => text.replaceAll('#{', '$' + '{');

/** What each source reads when `key` is called `word`. */
const dressed: Readonly<Partial<Record<Language, readonly (readonly [source: string, renamed: string])[]>>> = {
  typescript: [
    ["// the key isn't here\nkey", "// the word isn't here\nword"],
    [template('`key: "#{key}"` + "key"'), template('`key: "#{word}"` + "key"')],
    [
      template("`'#{key}' \\` #{[key].join(`key #{key}`)} key`"),
      template("`'#{word}' \\` #{[word].join(`key #{word}`)} key`"),
    ],
  ],
  python: [
    [`f"key: '{key}'" + "{key}"`, `f"key: '{word}'" + "{key}"`],
    ["# the key isn't here\nkey", "# the word isn't here\nword"],
    ['"""The key, "key" too."""\nkey = "key"', '"""The word, "word" too."""\nword = "key"'],
    [`f"{key}!" + 'key' + "it's key"`, `f"{word}!" + 'key' + "it's key"`],
    ['half = "key"\nkey', 'half = "key"\nword'],
    ['self.key = keys[_key]', 'self.word = keys[_key]'],
  ],
  go: [
    ["// the key isn't here\nkey", "// the word isn't here\nword"],
    ['/* key */ "key \\" key" + key + `key "` + key', '/* word */ "key \\" key" + word + `key "` + word'],
    [`if key == '"' || key == '\\'' { key++ }`, `if word == '"' || word == '\\'' { word++ }`],
    ['entry{key: key}', 'entry{word: word}'],
  ],
  rust: [
    ['format!("key {key} {}", key)', 'format!("key {word} {}", word)'],
    ["/// the key isn't here\nkey", "/// the word isn't here\nword"],
    ['format!("{key}: {}", key) + "key"', 'format!("{word}: {}", word) + "key"'],
    ['format!("{key:>5}") + "{}" + key', 'format!("{word:>5}") + "{}" + word'],
    [
      `fn f<'a>(key: &'a str) -> char { if key == "'" { '\\'' } else { 'k' } }`,
      `fn f<'a>(word: &'a str) -> char { if word == "'" { '\\'' } else { 'k' } }`,
    ],
    [`'"' + key + '"'`, `'"' + word + '"'`],
    ['r#"a "key" b"# + key', 'r#"a "key" b"# + word'],
    ["'\\u{1F600}' == key", "'\\u{1F600}' == word"],
  ],
};

for (const [language, sources] of Object.entries(dressed)) {
  describe(`Dressing a source in ${language}`, () => {
    for (const [source, renamed] of sources) {
      it(`gives ${JSON.stringify(renamed)}`, () => {
        assert.equal(rename(language as Language, source), renamed);
      });
    }
  });
}
