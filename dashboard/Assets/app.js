import "bootstrap";
