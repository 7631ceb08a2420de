import { commands as editor } from 'vscode';
import { checkFilter, facetValues, filterKatas, type KataFilter, toggled } from '../../core/kata-filter';
import { type KataListing, listKatas } from '../../core/kata-listing';
import type { RepView } from '../../core/rep-view';
import type { App } from '../../host/app';
import { type CommandTypes, commands } from '../../host/contributions';
import type { Practice } from '../../practice';
import { pickFacetValue } from './facet-pick';
import { pickKata } from './kata-pick';

type Browse = CommandTypes['browseKatas'];

/** The command that lists all katas, to narrow down and to start one from. */
export function browseCommand({ practice }: App): (request?: Browse['takes']) => Promise<Browse['gives']> {
  return async request => {
    const katas = listingsOf(practice);
    const filter = checkFilter(request ?? {}, katas);
    return request?.pick === false ? filterKatas(katas, filter) : browse(katas, filter);
  };
}

/** All katas, as they stand now. */
export function listingsOf({ library, history, today }: Practice): KataListing[] {
  return listKatas({ topics: library.topics, katas: library.katas, history, today });
}

/** Asks on until a kata is chosen. @throws Cancelled */
async function browse(katas: readonly KataListing[], begin: KataFilter): Promise<RepView | undefined> {
  let filter = begin;
  for (;;) {
    const answer = await pickKata(katas, filter);
    switch (answer.type) {
      case 'clear':
        filter = {};
        break;
      case 'filter': {
        const value = await pickFacetValue(facetValues(katas, filter), katas);
        if (value) filter = toggled(filter, value);
        break;
      }
      case 'start': {
        const { language } = filter;
        return editor.executeCommand(commands.startRep, {
          kata: answer.kata,
          ...(language ? { language } : {}),
          ask: true,
        });
      }
      case 'choose':
        return editor.executeCommand(commands.startRepAs, { kata: answer.kata });
      case 'attempts':
        await editor.executeCommand(commands.showAttempts, { kata: answer.kata });
        return undefined;
    }
  }
}
