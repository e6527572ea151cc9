/** The `@context` of the JSON-LD file. It is inline, so that no reader has to fetch anything. */
export const JSON_LD_CONTEXT = {
  '@version': 1.1,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  vp: 'urn:vision-plan:terms:',
  id: '@id',
  type: '@type',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  notation: 'skos:notation',
  broader: { '@id': 'skos:broader', '@type': '@id', '@container': '@set' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  reading: { '@id': 'vp:reading', '@language': 'ja-Hira' },
  page: { '@id': 'vp:page', '@type': 'xsd:integer' },
  section: 'vp:section',
  initiative: { '@id': 'vp:initiative', '@type': '@id' },
  policy: { '@id': 'vp:policy', '@type': '@id' },
  mark: 'vp:mark',
  position: { '@id': 'vp:position', '@type': 'xsd:integer' },
  title: { '@id': 'dcterms:title', '@container': '@language' },
  description: { '@id': 'dcterms:description', '@container': '@language' },
  rights: { '@id': 'dcterms:rights', '@container': '@language' },
  temporal: { '@id': 'dcterms:temporal', '@container': '@language' },
  issued: { '@id': 'dcterms:issued', '@type': 'xsd:date' },
  version: 'owl:versionInfo',
  name: { '@id': 'foaf:name', '@container': '@language' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
} as const;

/** The terms of attributes of the plan, for files that contain values of such. */
export const ATTRIBUTE_CONTEXT = {
  attributeValues: { '@id': 'vp:attributeValue', '@container': '@set' },
  attribute: { '@id': 'vp:attribute', '@type': '@id' },
  value: 'vp:value',
  valueType: 'vp:valueType',
  unit: { '@id': 'vp:unit', '@container': '@language' },
} as const;

/** The terms of links of priority projects, for files that contain such links. */
export const LINK_CONTEXT = {
  project: { '@id': 'vp:project', '@type': '@id' },
  linked: { '@id': 'vp:linked', '@type': '@id' },
  sharedWords: { '@id': 'vp:sharedWords', '@language': 'ja' },
  status: 'vp:status',
} as const;
