/** Names of cultures by their Windows locale ids, as SharePoint writes them in page translations: lower case. */
const cultures: Readonly<Record<number, string>> = {
  1025: 'ar-sa', 1029: 'cs-cz', 1030: 'da-dk', 1031: 'de-de', 1032: 'el-gr', 1033: 'en-us', 1035: 'fi-fi', 1036: 'fr-fr', 1038: 'hu-hu', 1040: 'it-it',
  1041: 'ja-jp', 1043: 'nl-nl', 1044: 'nb-no', 1045: 'pl-pl', 1046: 'pt-br', 1048: 'ro-ro', 1049: 'ru-ru', 1053: 'sv-se', 1055: 'tr-tr', 1058: 'uk-ua',
  1061: 'et-ee', 1062: 'lv-lv', 1063: 'lt-lt', 2070: 'pt-pt', 3082: 'es-es',
};

export function cultureOf(lcid: number): string | undefined {
  return cultures[lcid];
}

export function lcidOf(culture: string): number | undefined {
  const found = Object.entries(cultures).find(([, name]) => name === culture.toLowerCase());
  return found && Number(found[0]);
}

/** The folder of Site Pages that holds the translations into a culture: the language alone, unless it has variants. */
export function folderOf(culture: string): string {
  const [language] = culture.split('-');
  return language === 'pt' ? culture : language!;
}
