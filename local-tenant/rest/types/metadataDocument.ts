import { readFileSync } from 'node:fs';
import { metadataFile } from '../model/metadata';
import { extendType } from '../model/registry';
import { reads } from '../model/types';

/** `_api/$metadata`: what SharePoint Online says it is, as npm's gd-sprest-def keeps it. It says more than this tenant answers. */
extendType('Root', {
  methods: { $metadata: reads([], () => ({ kind: 'response', response: new Response(readFileSync(metadataFile()), { headers: { 'content-type': 'application/xml;charset=utf-8' } }) })) },
});
