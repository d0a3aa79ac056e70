define<NewsFeedStrings>([], () => ({ title: 'Ajankohtaista en-us' }));
