import { permission, updateWeb, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { extendType } from '../../model/registry';
import { nothing, writes, type Resource } from '../../model/types';
import { languages } from '../Web';

const known = [1035, 1053, 1033];

/** The languages that a web's pages and menus are translated to, beside its own. */
extendType('SP.Web', {
  methods: {
    AddSupportedUILanguage: writes(['lcid'], (web, args, context) => save(web, context, [...languages(web), languageOf(args.number('lcid'))])),
    RemoveSupportedUILanguage: writes(['lcid'], (web, args, context) => save(web, context, languages(web).filter((lcid) => lcid === web.lcid || lcid !== args.number('lcid')))),
  },
});

function languageOf(lcid: number): number {
  if (!known.includes(lcid)) throw badArgument('lcid');
  return lcid;
}

function save(web: Web, context: Context, lcids: readonly number[]): Resource {
  context.demand(permission.manageWeb, web);
  updateWeb(context.store, web.id, { settings: { SupportedUILanguageIds: [...new Set(lcids)] } });
  return nothing;
}
