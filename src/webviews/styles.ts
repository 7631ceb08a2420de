import { css } from 'lit';

/** For the document itself: adopted once by each entry point. */
export const pageStyles = css`
  body {
    padding: 0;
    margin: 0;
    background: transparent;
    color: var(--vscode-foreground);
    font: var(--vscode-font-weight, normal) var(--vscode-font-size, 13px) / 1.5 var(--vscode-font-family, sans-serif);
  }
`;

/** What every component shares: type, spacing, the focus ring, words for screen readers only. */
export const sharedStyles = css`
  :host {
    display: block;
    color: var(--vscode-foreground);
    font: var(--vscode-font-weight, normal) var(--vscode-font-size, 13px) / 1.5 var(--vscode-font-family, sans-serif);
    overflow-wrap: anywhere;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  ul,
  ol,
  dl,
  dd,
  pre,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1 {
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1em;
    font-weight: 600;
  }
  h1:focus {
    outline: none;
  }
  ul,
  ol {
    list-style: none;
  }
  :focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--vscode-descriptionForeground);
  }
  .goal,
  .remark {
    margin-top: 8px;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .actions .end {
    margin-inline-start: auto;
  }
  .key {
    margin-inline-start: 6px;
    font-size: 0.9em;
  }
  .notice {
    border-inline-start: 3px solid var(--vscode-inputValidation-warningBorder, var(--vscode-contrastBorder, currentColor));
    background: var(--vscode-textBlockQuote-background);
    padding: 8px 12px;
  }
  .notice.error {
    border-color: var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground));
  }
  .problem {
    color: var(--vscode-errorForeground);
  }
  pre {
    font-family: var(--vscode-editor-font-family, monospace);
    font-size: var(--vscode-editor-font-size, 12px);
    line-height: 1.45;
    white-space: pre-wrap;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    cursor: pointer;
  }
  .link {
    background: none;
    border: 0;
    padding: 0;
    font: inherit;
    color: var(--vscode-textLink-foreground);
    cursor: pointer;
    text-align: start;
  }
  .link:hover {
    color: var(--vscode-textLink-activeForeground);
    text-decoration: underline;
  }
`;
