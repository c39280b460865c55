// Sends the requests of the page that describes the API, and shows what comes back. The token never leaves the page
// but in the request itself.
"use strict";
(() => {
  const shown = ["etag", "location", "link", "content-type", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset",
    "retry-after", "www-authenticate", "idempotency-replayed"];

  const request = (form) => {
    let path = form.dataset.path;
    const query = new URLSearchParams();
    const headers = new Headers();
    let body;
    const token = document.getElementById("api-token").value.trim();
    if (token) headers.set("Authorization", "Bearer " + token);
    headers.set("Accept-Language", document.documentElement.lang);
    for (const field of form.querySelectorAll("[data-in]")) {
      const value = field.value;
      switch (field.dataset.in) {
        case "path": path = path.replace("{" + field.name + "}", encodeURIComponent(value.trim())); break;
        case "query": if (value) query.set(field.name, value); break;
        case "header": if (value) headers.set(field.name, value); break;
        case "body": body = value; headers.set("Content-Type", "application/json"); break;
        case "file": body = field.files[0]; headers.set("Content-Type", body && body.type || "application/octet-stream"); break;
      }
    }
    const address = query.size ? path + "?" + query : path;
    return [address, { method: form.dataset.api.toUpperCase(), headers, body, credentials: "omit" }];
  };

  const words = async (answer) => {
    const type = answer.headers.get("Content-Type") || "";
    if (type.includes("json")) return JSON.stringify(await answer.json(), null, 2);
    if (type.startsWith("text/")) return answer.text();
    const bytes = await answer.blob();
    return bytes.size ? type + ", " + bytes.size + " B" : "";
  };

  const send = async (form) => {
    const place = form.querySelector("[data-answer]");
    const status = place.querySelector("[data-status]");
    const headers = place.querySelector("[data-headers]");
    const body = place.querySelector("[data-body]");
    headers.textContent = body.value = "";
    try {
      const answer = await fetch(...request(form));
      status.textContent = answer.status + " " + answer.statusText;
      headers.textContent = shown.filter((name) => answer.headers.has(name))
        .map((name) => name + ": " + answer.headers.get(name)).join("\n");
      body.value = await words(answer);
    } catch (fault) {
      status.textContent = String(fault);
    }
    place.hidden = false;
    place.focus();
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form instanceof HTMLFormElement && form.dataset.api) {
      event.preventDefault();
      send(form);
    }
  });
})();
