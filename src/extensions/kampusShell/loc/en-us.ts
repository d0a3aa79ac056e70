define<KampusShellStrings>([], () => ({ name: 'Kampus en-us' }));
