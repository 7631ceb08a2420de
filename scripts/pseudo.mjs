// @ts-check
// Proves that no word on any surface escapes translation, in a real VS Code whose language is a pseudo-locale.
import { endWithParent } from '../test/bed/processes.mjs';
import { packageExtension } from './package.mjs';
import { finish } from './run.mjs';
import { drivenSuite } from './suites.mjs';

endWithParent();
const { passed, failed } = await drivenSuite('newest', await packageExtension(), 'In a pseudo-locale');
finish(passed, failed);
