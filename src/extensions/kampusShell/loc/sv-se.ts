define<KampusShellStrings>([], () => ({ name: 'Kampus sv-se' }));
