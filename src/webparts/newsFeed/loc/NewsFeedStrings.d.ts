interface NewsFeedStrings { title: string; }
declare module 'NewsFeedStrings' { const strings: NewsFeedStrings; export = strings; }
