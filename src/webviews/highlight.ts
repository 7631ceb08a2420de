import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import go from 'highlight.js/lib/languages/go';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import typescript from 'highlight.js/lib/languages/typescript';
import { css } from 'lit';

for (const [name, language] of Object.entries({ bash, go, javascript, json, python, rust, typescript })) {
  hljs.registerLanguage(name, language);
}

/**
 * The code of a fenced block as HTML whose parts have classes; empty where the language is none of ours.
 * @param language as it stands behind the fence: `ts`, `python`
 */
export function highlighted(code: string, language: string): string {
  return hljs.getLanguage(language) ? hljs.highlight(code, { language, ignoreIllegals: true }).value : '';
}

/**
 * A webview learns nothing of the theme's colours for tokens. Those of values while debugging are the nearest that every
 * theme has, high contrast included.
 */
export const highlightStyles = css`
  .hljs-keyword,
  .hljs-meta {
    color: var(--vscode-debugTokenExpression-name);
  }
  .hljs-string,
  .hljs-regexp {
    color: var(--vscode-debugTokenExpression-string);
  }
  .hljs-number {
    color: var(--vscode-debugTokenExpression-number);
  }
  .hljs-literal {
    color: var(--vscode-debugTokenExpression-boolean);
  }
  .hljs-comment {
    font-style: italic;
  }
`;
