define<NewsFeedStrings>([], () => ({ title: 'Ajankohtaista default' }));
