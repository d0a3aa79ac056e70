import { createList, listByUrl, type List, type Web } from '../../../store/index';
import type { Context } from '../../model/Context';
import { badArgument } from '../../model/errors';
import { extendType } from '../../model/registry';
import { entity, reads } from '../../model/types';

/** Galleries that every web has, by their template's number. */
const galleries: Readonly<Record<number, { readonly url: string; readonly title: string; readonly template: number }>> = {
  111: { url: '_catalogs/wt', title: 'Web Template Gallery', template: 111 },
  113: { url: '_catalogs/wp', title: 'Web Part Gallery', template: 113 },
  114: { url: '_catalogs/lt', title: 'List Template Gallery', template: 114 },
  116: { url: '_catalogs/masterpage', title: 'Master Page Gallery', template: 116 },
  121: { url: '_catalogs/solutions', title: 'Solution Gallery', template: 121 },
  123: { url: '_catalogs/theme', title: 'Theme Gallery', template: 123 },
  124: { url: '_catalogs/design', title: 'Composed Looks', template: 124 },
  125: { url: '_catalogs/appdata', title: 'appdata', template: 125 },
};

extendType('SP.Web', { methods: { GetCatalog: reads(['typeCatalog'], (web, args, context) => entity('SP.List', galleryOf(web, args.integer('typeCatalog'), context))) } });
extendType('SP.Site', { methods: { GetCatalog: reads(['typeCatalog'], (_site, args, context) => entity('SP.List', galleryOf(context.web, args.integer('typeCatalog'), context))) } });

/** A gallery comes to be when it is first asked for: thousands of sites never need theirs. */
function galleryOf(web: Web, type: number, { store }: Context): List {
  const gallery = galleries[type];
  if (type === 112) return listByUrl(store, web.id, '_catalogs/users') ?? refuse(type);
  if (!gallery) return refuse(type);
  return listByUrl(store, web.id, gallery.url)
    ?? createList(store, { webId: web.id, ...gallery, hidden: true, settings: { IsCatalog: true, NoCrawl: true } });
}

function refuse(type: number): never {
  throw badArgument(`There is no catalog of the type ${type}.`);
}
