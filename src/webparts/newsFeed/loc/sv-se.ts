define<NewsFeedStrings>([], () => ({ title: 'Ajankohtaista sv-se' }));
