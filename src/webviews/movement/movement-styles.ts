import { css } from 'lit';

export const movementStyles = css`
  main {
    max-width: 560px;
    margin: 0 auto;
    padding: 16px;
  }
  .bout {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 32px 16px;
    text-align: center;
    border: 3px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    border-radius: 8px;
  }
  .work {
    background: var(--vscode-button-background);
    color: var(--vscode-button-foreground);
    border-color: var(--vscode-contrastActiveBorder, transparent);
  }
  .word {
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
  }
  .left {
    font-size: 6em;
    font-weight: 600;
    line-height: 1.1;
  }
  @media (forced-colors: active) {
    .work {
      outline: 6px solid Highlight;
    }
  }
`;
