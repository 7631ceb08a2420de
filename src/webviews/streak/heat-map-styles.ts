import { css } from 'lit';

/** A day is told by size and shape as well as by colour: fuller squares, a ring for rest, a bar for a pause. */
export const dayStyles = css`
  .practised,
  .rest,
  .pause,
  .none,
  .future {
    display: block;
    width: 13px;
    height: 13px;
    border-radius: 2px;
    position: relative;
  }
  .none,
  .practised {
    background: var(--vscode-editorWidget-border, var(--vscode-widget-border));
    background: color-mix(in srgb, var(--vscode-foreground) 9%, transparent);
  }
  .practised::before,
  .rest::before,
  .pause::before {
    content: '';
    position: absolute;
    inset: var(--inset, 0);
    border-radius: 2px;
  }
  .practised::before {
    background: var(--vscode-charts-green, currentColor);
  }
  .level-1 {
    --inset: 4px;
  }
  .level-2 {
    --inset: 3px;
  }
  .level-3 {
    --inset: 1.5px;
  }
  .level-4 {
    --inset: 0;
  }
  .rest::before {
    inset: 3px;
    border: 1px solid var(--vscode-charts-blue, currentColor);
    border-radius: 50%;
  }
  .pause::before {
    inset: 5.5px 2px;
    background: var(--vscode-charts-yellow, currentColor);
    border-radius: 1px;
  }
  @media (forced-colors: active) {
    .none,
    .practised {
      outline: 1px solid GrayText;
      outline-offset: -1px;
    }
    .practised::before,
    .pause::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

export const heatMapStyles = css`
  ${dayStyles}
  table {
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    margin-inline-start: -2px;
  }
  td {
    width: 16px;
    height: 16px;
    padding: 0 1.5px;
  }
  th,
  thead td:first-child {
    width: 36px;
    padding: 0 2px;
    font-size: 0.8em;
    font-weight: normal;
    line-height: 16px;
    text-align: start;
    white-space: nowrap;
  }
  .month {
    padding: 0 1.5px 2px;
    font-size: 0.8em;
    color: var(--vscode-descriptionForeground);
    white-space: nowrap;
    overflow: visible;
    max-width: 16px;
  }
  td:focus-visible {
    outline-offset: -1px;
    border-radius: 3px;
  }
  .today > span {
    box-shadow: 0 0 0 1px var(--vscode-foreground);
  }
  .said {
    margin-top: 6px;
    min-height: 1.5em;
  }
`;
