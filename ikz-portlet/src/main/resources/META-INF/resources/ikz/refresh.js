// Keeps the progress of an import up to date. Without JavaScript the page reloads itself instead.
(function () {
  "use strict";
  var pause = 1500;

  function look() {
    fetch(location.href, { credentials: "same-origin" })
      .then(function (answer) { return answer.text(); })
      .then(function (html) {
        var page = new DOMParser().parseFromString(html, "text/html");
        var fresh = page.getElementById("progress");
        var shown = document.getElementById("progress");
        if (!fresh || !shown) {
          location.reload();
          return;
        }
        if (fresh.textContent !== shown.textContent) {
          shown.replaceChildren.apply(shown, Array.from(fresh.childNodes));
        }
        setTimeout(look, pause);
      })
      .catch(function () { setTimeout(look, 4 * pause); });
  }

  setTimeout(look, pause);
})();
