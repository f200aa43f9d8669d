const NAMES = `
Automation; Encryption; Concurrency; Data science; Big data; Distributed computing; High availability; Fault tolerance;
Horizontal scaling; Vertical scaling; Virtual machines; Profiling; Cold start mitigation; Static typing; Dynamic typing;
Message queues; Design patterns; Auditing; Developer experience; Developer relations; Web performance optimization;
Image processing; Live coding; Memory safety; Memory management; Garbage collection; Bootloader; Object-relational mapping;
Time to live; Single source of truth; Clean code; Performance testing; Benchmarking; Code generation; Hash tables;
Multithreading; Replication; Load balancing; Backward compatibility; Virtualization; Clustering; Robotics; Data visualization;
Data pipelines; Structured data; Batch processing; Web accessibility; Normalized data modeling; Applicative functors;
Health checks; Lockfiles; Exploratory data analysis; Request-response; Internet of things; Search engine optimisation;
Virtual reality; Augmented reality; Dark mode; Autonomous vehicles; Closures; Higher-order functions; Background jobs;
Privilege escalation; Single point of failure; Operational security; On-call rotation; Moore's law; Cognitive load management;
Cloud native architecture; Error handling; Internationalization; Serialization; Data compression; Parallel computing;
Parallel programming; Signal processing; Version control; Virtual memory; Generics; Hackathon; Mentoring; Gamification;
Test automation; Manual testing; Rapid prototyping; Phishing; Social engineering; Managed services; Bare metal; Object storage;
Block storage; Business intelligence; Real-time analytics; Push notifications; Knowledge sharing; Knowledge management;
Device management; Performance tuning; Performance monitoring; Data locality; Iterative development; Message passing;
Software as a service; Digital sovereignty; Face recognition; Linux kernel modules; USB; Decorators; ThreadLocal;
Coding standards; Cross-functional teams; Data-driven decision making; Sandboxing; Unconference; Chunking; Modularization;
Immutability; Buy vs build; Self-organizing teams; Time management; Personas; Acceptance criteria; Non-functional requirements;
Staging environment; Separation of concerns; Pull requests; Mocking; Refactoring; State machines; Localization; Rate limiting;
Asynchronous programming; Capacity planning; JIT compilation; Open space; Wi-Fi; Generator functions; Bus factor;
Destructuring; Arrow functions; Lambda expressions; Undefined behavior; Tech debt management; Subdomains; Web scraping
`;

/**
 * Names of whole fields, properties and everyday notions: a note that only says the word in passing has not named a
 * technology ("lack of automation", "the encryption key").
 */
export const BROAD_NOTIONS: ReadonlySet<string> = new Set(
  NAMES.split(";").map((name) => name.trim().replace(/\s+/g, " ")),
);
