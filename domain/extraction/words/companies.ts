/**
 * Companies that people at conferences work for and talk about, folded: they are no technologies, however often a note names
 * them. Those whose name is a product's, too, are left to the catalogue.
 */
export const COMPANIES: ReadonlySet<string> = new Set(
  `
  netflix uber lyft airbnb spotify zalando booking bookingcom expedia skyscanner tripadvisor kayak trivago deliveroo justeat takeaway doordash instacart grubhub glovo cabify bolt wise transferwise monzo revolut n26 starling klarna ing rabobank abnamro bbva santander caixabank bankia sabadell barclays hsbc lloyds natwest rbs creditsuisse ubs postfinance allianz axa generali zurich munichre deutschebank commerzbank jpmorgan jpmorganchase goldmansachs morganstanley capitalone citibank bloomberg blackrock fidelity visa mastercard amex nubank itau bradesco stone mercadolibre mercadolivre magalu globo ifood rappi totvs
  facebook twitter linkedin pinterest snapchat tiktok bytedance tencent alibaba baidu xiaomi huawei samsung sony nintendo lg nokia ericsson qualcomm intel amd nvidia tsmc asml philips siemens bosch continental bmw daimler mercedes mercedesbenz audi volkswagen porsche toyota honda tesla rivian volvo scania renault peugeot stellantis ferrari
  google microsoft apple amazon ibm oracle sap vmware dell hpe hewlettpackard cisco juniper redhat suse canonical pivotal mesosphere rackspace adobe autodesk intuit salesforce servicenow workday atlassian jetbrains hashicorp confluent databricks snowflakeinc elastic mongodbinc cockroachlabs datastax yugabyte edb timescale crunchydata percona enterprisedb couchbaseinc influxdata grafanalabs weaveworks tigera isovalent aquasecurity sysdiginc styra solo upbound
  thoughtworks accenture capgemini deloitte pwc kpmg ey mckinsey bcg bain cognizant infosys wipro tcs atos sopra soprasteria cgi epam globant endava luxoft xebia zenika octo publicis publicissapient valtech sii ippon codecentric innoq inovex tngtech tng adesso msg iteratec qaware novatec codurance equalexperts softwaremill scalac virtuslab autentia paradigma plainconcepts
  github gitlab dropbox boxinc evernoteinc slacktechnologies zoom twilio stripe square block shopify etsy ebay wayfair target walmart tesco sainsburys ocado asos hm ikea lego adidas nike decathlon carrefour auchan leroymerlin fnac darty otto mediamarkt bolcom coolblue ahold albertheijn rewe edeka lidl aldi mercadona inditex zara homedepot lowes bestbuy costco
  bbc guardian nytimes newyorktimes washingtonpost financialtimes springernature elsevier wolterskluwer axelspringer bertelsmann prosieben rtl canalplus orange telefonica vodafone telekom deutschetelekom swisscom kpn telenor telia bt verizon att tmobile comcast charter sky disney warner hulu hbo twitch soundcloud deezer bandcamp lastfm shazam
  cncf owasp w3c ietf whatwg ecma tc39 lfx eclipsefoundation apachefoundation mozillafoundation linuxfoundation enisa nist bsi anssi
  nasa esa cern cnrs inria fraunhofer maxplanck mit stanford berkeley harvard oxford cambridge epfl eth ethz tudelft kuleuven
  rakuten mercari cyberagent dena gree cookpad linecorp softbank ntt nttdocomo ntttech nttdata kddi fujitsu hitachi nec toshiba panasonic sharp recruit yahoojapan pixiv smarthr freee moneyforward sansan wantedly hatena kakaku zozo paypay
  blablacar doctolib leboncoin criteo ovh scaleway backmarket contentsquare algoliainc datadoghq alan qonto payfit swile mirakl dailymotion meetic vinted idealo autoscout24 scout24 immoscout24 immobilienscout24 xing mobilede check24 flixbus tui lufthansa sixt ergo finn personio celonis trade republic traderepublic
  `
    .trim()
    .split(/\s+/),
);
