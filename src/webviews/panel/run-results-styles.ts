import { css } from 'lit';

export const runResultsStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  h2 .quiet {
    font-weight: normal;
  }
  h3 {
    margin: 0 0 4px;
    font-size: 1em;
    font-weight: normal;
    color: var(--vscode-descriptionForeground);
  }
  .title {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
    padding: 2px 0;
  }
  summary.title {
    list-style: none;
    border-radius: 3px;
  }
  summary.title:hover {
    background: var(--vscode-list-hoverBackground);
  }
  .name,
  .message {
    grid-column: 2;
  }
  .failed summary .name::after,
  .errored summary .name::after {
    content: ' ▸';
    color: var(--vscode-descriptionForeground);
  }
  details[open] > summary .name::after {
    content: ' ▾';
  }
  .mark {
    font-weight: 600;
  }
  .passed .mark {
    color: var(--vscode-testing-iconPassed, var(--vscode-charts-green));
  }
  .failed .mark,
  .errored .mark {
    color: var(--vscode-testing-iconFailed, var(--vscode-errorForeground));
  }
  .skipped .mark {
    color: var(--vscode-descriptionForeground);
  }
  .detail {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: start;
    margin: 4px 0 10px 1.4em;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    width: 100%;
  }
  dt {
    color: var(--vscode-descriptionForeground);
  }
  dd pre,
  .printed pre,
  .long pre {
    max-height: 40vh;
    overflow: auto;
  }
  @media (max-width: 440px) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      margin-bottom: 6px;
    }
  }
`;
