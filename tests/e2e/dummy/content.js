document.documentElement.dataset.dummy = location.host
