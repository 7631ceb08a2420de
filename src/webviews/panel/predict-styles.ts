import { css } from 'lit';

/** The form is docked at the foot of the panel where there is room, so that it and the problem are in sight together. */
export const predictStyles = css`
  .form {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 16px 0;
    border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    background: var(--vscode-editor-background);
  }
  @media (min-height: 640px) and (min-width: 441px), (min-height: 860px) {
    .form {
      position: sticky;
      bottom: 0;
    }
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
  }
  .field {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    align-items: center;
    gap: 4px 8px;
  }
  .row .field {
    flex: 1 1 260px;
    align-items: start;
    align-content: start;
  }
  .row .label {
    line-height: 26px;
  }
  .minutes {
    grid-template-columns: 8.5em 6em auto;
  }
  .minutes .quiet {
    line-height: 26px;
  }
  .approach #own {
    grid-column: 2;
  }
  @media (max-width: 440px) {
    .field,
    .minutes {
      grid-template-columns: minmax(0, 1fr);
    }
    .row {
      flex-wrap: nowrap;
    }
    .row .field {
      flex: 1 1 0;
      min-width: 0;
    }
    .row .minutes {
      flex: 0 0 6.5em;
    }
    .row .label,
    .minutes .quiet {
      line-height: inherit;
    }
    .approach #own {
      grid-column: 1;
    }
  }
  vscode-textfield {
    width: 100%;
  }
  select {
    width: 100%;
    height: 26px;
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
`;
