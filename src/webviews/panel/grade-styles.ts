import { css } from 'lit';

export const gradeStyles = css`
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 26em) auto;
    gap: 6px 16px;
    align-items: start;
    min-width: 0;
    padding-inline-start: 12px;
    border-inline-start: 2px solid transparent;
  }
  fieldset:focus-within {
    border-inline-start-color: var(--vscode-focusBorder);
  }
  legend {
    padding: 0;
    margin-bottom: 6px;
    font-weight: 600;
  }
  .grades {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 4px;
  }
  label {
    position: relative;
    cursor: pointer;
    text-align: center;
  }
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 28px;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .face {
    display: block;
    height: 28px;
    line-height: 26px;
    padding: 0 2px;
    border: 1px solid var(--vscode-button-border, var(--vscode-widget-border, transparent));
    border-radius: 4px;
    background: var(--vscode-button-secondaryBackground);
    color: var(--vscode-button-secondaryForeground);
  }
  .face .number {
    opacity: 0.7;
  }
  label:hover .face {
    background: var(--vscode-button-secondaryHoverBackground);
  }
  .given .face,
  .given:hover .face {
    background: var(--vscode-button-background);
    color: var(--vscode-button-foreground);
    border-color: var(--vscode-contrastBorder, var(--vscode-button-background));
    font-weight: 600;
    outline: 2px solid var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -4px;
  }
  .given .face .number {
    opacity: 1;
  }
  input:focus-visible + .face {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 2px;
  }
  .proposed {
    display: block;
    margin-top: 2px;
    font-size: 0.85em;
    color: var(--vscode-descriptionForeground);
  }
  .due {
    line-height: 28px;
    white-space: nowrap;
  }
  .evidence {
    grid-column: 1 / -1;
  }
  .lapses {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .lapses button {
    height: 26px;
    padding: 0 8px;
    font: inherit;
    cursor: pointer;
    border: 1px solid var(--vscode-button-border, var(--vscode-widget-border, transparent));
    border-radius: 13px;
    background: var(--vscode-button-secondaryBackground);
    color: var(--vscode-button-secondaryForeground);
  }
  .lapses button:hover {
    background: var(--vscode-button-secondaryHoverBackground);
  }
  .lapses button[aria-pressed='true'] {
    background: var(--vscode-button-background);
    color: var(--vscode-button-foreground);
    border-color: var(--vscode-contrastBorder, var(--vscode-button-background));
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
  }
  .lapses button:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }
  .lapses .number {
    opacity: 0.7;
  }
  .compare {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  @media (max-width: 560px) {
    fieldset {
      grid-template-columns: minmax(0, 1fr);
    }
    .due {
      line-height: inherit;
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .lapses button[aria-pressed='true'],
    .given .face {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
