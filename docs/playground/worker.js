// Answers from the files that were kept, so that the playground works without a net. The build writes their list above.
const store = `playground-${version}`;

addEventListener("install", (event) => {
  // What the browser has kept by itself may be of another release.
  const fresh = files.map((file) => new Request(file, { cache: "no-cache" }));
  event.waitUntil(
    caches
      .open(store)
      .then((cache) => cache.addAll(fresh))
      // Old facts of law and risk must not outlive a reload.
      .then(() => skipWaiting()),
  );
});
addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("playground-") && name !== store;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});
addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)));
});
