// Tells the page around how high this one is and takes that page's colours and fonts. It talks to nobody but a page that
// may frame this one.
(function () {
  "use strict";
  var origins = document.currentScript.dataset.origins.split(" ").concat(location.origin);
  if (parent === window) {
    return;
  }

  // Where the browser does not say who is around, each that may be is told: the browser delivers to none but the right one.
  function around() {
    var known = location.ancestorOrigins ? location.ancestorOrigins[0] : document.referrer && new URL(document.referrer).origin;
    return origins.filter(function (origin) { return !known || origin === known; });
  }

  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    around().forEach(function (origin) { parent.postMessage({ ikz: "height", height: height }, origin); });
  }

  addEventListener("message", function (event) {
    if (event.source !== parent || origins.indexOf(event.origin) < 0 || !event.data || event.data.ikz !== "style") {
      return;
    }
    Object.keys(event.data.values || {}).forEach(function (name) {
      if (/^--ikz-[a-z-]+$/.test(name)) {
        document.documentElement.style.setProperty(name, String(event.data.values[name]));
      }
    });
  });
  new ResizeObserver(tell).observe(document.body);
})();
