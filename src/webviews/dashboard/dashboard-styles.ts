import { css } from 'lit';

export const dashboardStyles = css`
  :host {
    background: var(--vscode-editor-background);
  }
  main {
    max-width: 1200px;
    margin: 0 auto;
    padding: 16px 24px 48px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    margin-bottom: 8px;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    min-width: 0;
  }
  .pair {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  select {
    min-width: 0;
    height: 26px;
    max-width: 100%;
    padding: 0 6px;
    font: inherit;
    color: var(--vscode-settings-dropdownForeground, var(--vscode-dropdown-foreground));
    background: var(--vscode-settings-dropdownBackground, var(--vscode-dropdown-background));
    border: 1px solid var(--vscode-settings-dropdownBorder, var(--vscode-dropdown-border));
    border-radius: 4px;
  }
  select:focus {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  section {
    margin-top: 28px;
  }
  h2 {
    margin-bottom: 10px;
    font-size: 1.15em;
  }
  .reading {
    margin-top: 20px;
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: stretch;
    gap: 16px;
  }
  @media (min-width: 900px) {
    .figures {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    /* An odd one out has the row for itself. */
    spindle-figure:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 400px) {
    main {
      padding: 12px 10px 32px;
    }
  }
`;

export const figureStyles = css`
  :host {
    /* Mixed with the foreground, each has its contrast on light and dark; dashes, shapes and hatching tell them apart, too. */
    --series-0: color-mix(in srgb, var(--vscode-charts-blue) 82%, var(--vscode-foreground));
    --series-1: color-mix(in srgb, var(--vscode-charts-yellow) 82%, var(--vscode-foreground));
    --series-2: color-mix(in srgb, var(--vscode-charts-purple) 72%, var(--vscode-foreground));
    min-width: 0;
  }
  article {
    display: flex;
    flex-direction: column;
    gap: 6px;
    height: 100%;
    padding: 12px 14px;
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    border-radius: 6px;
  }
  h3 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .drawing {
    min-width: 0;
    overflow: hidden;
    margin: 4px 0;
  }
  .drawing svg {
    display: block;
    max-width: 100%;
    font-family: var(--vscode-font-family, sans-serif);
    font-size: 11px;
  }
  .drawing text {
    white-space: pre;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: 0.92em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .note {
    font-size: 0.92em;
    color: var(--vscode-descriptionForeground);
  }
  .end {
    margin-top: auto;
    padding-top: 4px;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-bottom: 4px;
    font-size: 0.92em;
  }
  .scroll {
    max-height: 320px;
    margin-top: 6px;
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 2px 10px 2px 0;
    text-align: end;
    vertical-align: top;
    border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    overflow-wrap: normal;
  }
  th {
    font-weight: 600;
  }
  .words {
    text-align: start;
  }
`;
