define<KampusShellStrings>([], () => ({ name: 'Kampus default' }));
