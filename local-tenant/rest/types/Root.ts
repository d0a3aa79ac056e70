import { digestOwner } from '../session/caller';
import { digestSeconds } from '../session/digests';
import { defineType } from '../model/registry';
import { collection, entity, reads, value } from '../model/types';
import { complex, listOf } from '../model/values';

/** What `_api/` offers first: the way into the tables. Other files add their services by `extendType('Root', …)`. */
defineType('Root', {
  properties: {},
  navigations: {
    Web: (_, context) => entity('SP.Web', context.web),
    Site: (_, context) => entity('SP.Site', context.site),
    Lists: (_, context) => collection('SP.ListCollection', context.web),
  },
  methods: {
    ContextInfo: reads([], (_, _args, context) => value(complex('SP.ContextWebInformation', {
      FormDigestTimeoutSeconds: digestSeconds,
      FormDigestValue: context.tenant.digests.issue(digestOwner(context.caller)),
      LibraryVersion: '16.0.26330.12009',
      SiteFullUrl: context.absolute(context.site.url),
      SupportedSchemaVersions: listOf('Edm.String', ['14.0.0.0', '15.0.0.0']),
      WebFullUrl: context.absolute(context.web.url),
    }), 'GetContextWebInformation')),
  },
});
