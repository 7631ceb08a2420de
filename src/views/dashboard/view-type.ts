/** Of the panel, by which VS Code restores it. */
export const viewType = 'spindle.dashboard';
