// Says beside the field that a file is too large, before it is sent. Without JavaScript the server says so.
(function () {
  "use strict";
  var input = document.getElementById("file");
  if (!input || !input.form) {
    return;
  }

  function problem() {
    var shown = document.getElementById("file-problem");
    if (!shown) {
      shown = document.createElement("p");
      shown.id = "file-problem";
      shown.className = "ikz-problem";
      shown.setAttribute("role", "alert");
      input.before(shown);
      input.parentElement.classList.add("ikz-wrong");
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", "file-hint file-problem");
    }
    return shown;
  }

  input.form.addEventListener("submit", function (event) {
    var file = input.files[0];
    if (file && file.size > Number(input.dataset.largest)) {
      event.preventDefault();
      problem().textContent = input.dataset.problem;
      input.focus();
    }
  });
})();
